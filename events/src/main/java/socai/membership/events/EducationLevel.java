package socai.membership.events;

/** What schooling a person has. Which of two levels is the higher one is no matter of this list: the order is data. */
public enum EducationLevel {
    ILLITERATE,
    LITERATE,
    PRIMARY,
    /** Went through the lower secondary programme, with or without its diploma. */
    LOWER_SECONDARY_COMPLETED,
    LOWER_SECONDARY_GRADUATED,
    UPPER_SECONDARY,
    VOCATIONAL,
    COLLEGE,
    UNIVERSITY,
    MASTER,
    DOCTORATE
}
