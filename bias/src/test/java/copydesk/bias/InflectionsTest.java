package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
    @ParameterizedTest
    @CsvSource({
        "mob,       NOUN, mob mobs mob's",
        "Boss,      NOUN, boss bosses boss's",
        "tax,       NOUN, tax taxes tax's",
        "blitz,     NOUN, blitz blitzes blitz's",
        "witch,     NOUN, witch witches witch's",
        "clash,     NOUN, clash clashes clash's",
        "crony,     NOUN, crony cronies crony's",
        "ploy,      NOUN, ploy ploys ploy's",
        "y,         NOUN, y ys y's",
        "slam,      VERB, slam slams slammed slamming",
        "claim,     VERB, claim claims claimed claiming",
        "hurl,      VERB, hurl hurls hurled hurling",
        "vow,       VERB, vow vows vowed vowing",
        "gloat,     VERB, gloat gloats gloated gloating",
        "smear,     VERB, smear smears smeared smearing",
        "vilify,    VERB, vilify vilifies vilified vilifying",
        "destroy,   VERB, destroy destroys destroyed destroying",
        "rage,      VERB, rage rages raged raging",
        "agree,     VERB, agree agrees agreed agreeing",
        "eye,       VERB, eye eyes eyed eyeing",
        "demonize,  VERB, demonize demonizes demonized demonizing demonise demonises demonised demonising",
        "seize,     VERB, seize seizes seized seizing",
        "lionization, NOUN, lionization lionizations lionization's lionisation lionisations lionisation's",
        "deny,      VERB, deny denies denied denying",
        "fix,       VERB, fix fixes fixed fixing",
        "row,       VERB, row rows rowed rowing",
        "beg,       VERB, beg begs begged begging",
        "bogeyman,  NOUN, bogeyman bogeymen bogeyman's bogeymen's",
        "vile,      ADJ, vile"
    })
    void formsOfAWord(String word, Form form, String forms) {
        assertEquals(forms, String.join(" ", new Inflections().of(word, form)));
    }
}
