package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void accentsCaseAndTheGenitiveDoNotTellNamesApart() {
        assertEquals("rosa davila", Names.fold(" Rosa Dávila’s "));
        assertEquals("rosa davila", Names.fold("ROSA DAVILA"));
        assertEquals("davila", Names.last("Rosa Dávila"));
        assertEquals("davila", Names.last("Dávila"));
    }

    @Test
    void theFullerNameIsTheLongerOneOrTheOneWithAccents() {
        assertEquals("Rosa Mar", Names.fuller("Rosa Mar", "Mar"));
        assertEquals("Rosa Mar", Names.fuller("Mar", "Rosa Mar"));
        assertEquals("Dávila", Names.fuller("Davila", "Dávila"));
        assertEquals("Dávila", Names.fuller("Dávila", "Davila"));
    }
}
