package copydesk.normalize;

/** Makes every line end a line feed. */
final class LineEnds implements Stage {
    @Override
    public Repair repair() {
        return Repair.LINE_END;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == '\r' || c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029;
    }

    @Override
    public boolean suspects(String text, int at) {
        return true;
    }

    @Override
    public int reach(char c) {
        return BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            boolean two = text.startsWith("\r\n", at);
            draft.replace(at, two ? at + 2 : at + 1, "\n", two ? "line end of Windows" : "other sign for a line end");
        }
    }
}
