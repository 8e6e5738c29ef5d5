package socai.organisation.events;

/** How an organisation is built: with a committee and organisations under it, as one cell, or as a group of a cell. */
public enum OrganisationForm {
    DANG_BO,
    CHI_BO,
    TO_DANG
}
