package copydesk.bias;

import java.util.Locale;

/** A way of loading language, in the terms of SemEval-2020 Task 11, SemEval-2023 Task 3 and Recasens et al. 2013. */
public enum Category {
    /** Emotive or judging wording where a plainer word exists. */
    LOADED_LANGUAGE,
    /** An epithet or label on an actor, to dislike or to admire. */
    NAME_CALLING_LABELLING,
    /** Questions credibility or motive. */
    DOUBT,
    /** Marks that withhold the author's assent. */
    SCARE_QUOTES,
    /** Makes larger or smaller than the facts given. */
    EXAGGERATION_MINIMISATION,
    /** A threat or fear frame aimed at the reader or an opponent. */
    APPEAL_TO_FEAR,
    /** Nation, people, values; glittering generalities. */
    FLAG_WAVING,
    /** A brief striking phrase that stands for a cause. */
    SLOGAN,
    /** Only two choices. */
    BLACK_AND_WHITE,
    /** Links the actor with a disliked third party. */
    GUILT_BY_ASSOCIATION,
    /** Mockery, irony, rhetorical sneer. */
    SARCASM_RIDICULE,
    /** Vulgar or abusive insult. */
    OBSCENITY,
    /** Softening or glorifying substitute. */
    EUPHEMISM,
    /** Vague attribution or hedge that lets a claim pass without a source. */
    WEASEL_HEDGE,
    /** A wording that takes the contested claim for granted. */
    PRESUPPOSITION,
    /** One-sided intensifier. */
    SUBJECTIVE_INTENSIFIER;

    /** Returns the name in lower case, as in {@code appeal_to_fear}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
