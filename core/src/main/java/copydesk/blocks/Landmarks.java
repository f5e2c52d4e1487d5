package copydesk.blocks;

import copydesk.text.BlockKind;

/** Where running text, phrases, the headline and the comments stand on a page, seen from each line. */
final class Landmarks {
    /** Stands for a distance to what is not there. */
    private static final int NOWHERE = 999;

    private final int size;
    private final int[] proseBefore;
    private final int[] proseBehind;
    private final int[] ruleBefore;
    private final int[] ruleBehind;
    private final int[] ruleKind;
    private int firstProse = -1;
    private int lastProse = -1;
    private int longestRun;
    private int longestRunAt;
    private int headline = -1;
    private int comments = -1;

    Landmarks(Page page, float[][] lines) {
        size = page.size();
        proseBefore = new int[size];
        proseBehind = new int[size];
        ruleBefore = new int[size];
        ruleBehind = new int[size];
        ruleKind = new int[size];
        forward(page, lines);
        backward(lines);
    }

    private static float of(float[] row, Feature feature) {
        return row[feature.column()];
    }

    private void forward(Page page, float[][] lines) {
        int prose = -1;
        int rule = -1;
        int run = 0;
        for (int i = 0; i < size; i++) {
            proseBefore[i] = prose;
            ruleBefore[i] = rule;
            ruleKind[i] = (int) of(lines[i], Feature.RULE_KIND);
            if (of(lines[i], Feature.PROSE) > 0) {
                run = i - prose <= 2 ? run + (int) of(lines[i], Feature.WORDS) : (int) of(lines[i], Feature.WORDS);
                prose = i;
                firstProse = firstProse < 0 ? i : firstProse;
                lastProse = i;
                if (run > longestRun) {
                    longestRun = run;
                    longestRunAt = i;
                }
            }
            if (of(lines[i], Feature.RULE_WEIGHT) > 0) {
                rule = i;
            }
            if (headline < 0 && i > 0 && of(lines[i], Feature.TITLE_SHARE) > 0.9f && of(lines[i], Feature.WORDS) >= 3) {
                headline = i;
            }
            if (page.isRuled(i, BlockKind.COMMENT_HEADER) || page.isRuled(i, BlockKind.COMMENT_FORM)) {
                comments = i;
            }
        }
    }

    private void backward(float[][] lines) {
        int prose = size;
        int rule = size;
        for (int i = size - 1; i >= 0; i--) {
            proseBehind[i] = prose;
            ruleBehind[i] = rule;
            prose = of(lines[i], Feature.PROSE) > 0 ? i : prose;
            rule = of(lines[i], Feature.RULE_WEIGHT) > 0 ? i : rule;
        }
    }

    /** Returns the number of words of the longest run of text. */
    int longestRun() {
        return longestRun;
    }

    /** Fills in how far line {@code i} is from each. */
    void fill(Row row, int i) {
        row.add(Clue.PLACE, proseBefore[i] < 0 ? NOWHERE : i - proseBefore[i]);
        row.add(Clue.PLACE, proseBehind[i] == size ? NOWHERE : proseBehind[i] - i);
        row.add(Clue.PLACE, firstProse < 0 ? 0 : i - firstProse);
        row.add(Clue.PLACE, lastProse < 0 ? 0 : i - lastProse);
        row.add(Clue.PLACE, longestRun == 0 ? 0 : i - longestRunAt);
        row.add(Clue.PLACE, ruleBefore[i] < 0 ? NOWHERE : i - ruleBefore[i]);
        row.add(Clue.PLACE, ruleBefore[i] < 0 ? 0 : ruleKind[ruleBefore[i]]);
        row.add(Clue.PLACE, ruleBehind[i] == size ? NOWHERE : ruleBehind[i] - i);
        row.add(Clue.PLACE, ruleBehind[i] == size ? 0 : ruleKind[ruleBehind[i]]);
        row.add(Clue.PLACE, headline < 0 ? -NOWHERE : i - headline);
        row.add(Clue.PLACE, comments < 0 ? -NOWHERE : i - comments);
    }
}
