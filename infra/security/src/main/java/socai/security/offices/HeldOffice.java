package socai.security.offices;

import socai.spine.OfficeRef;

/** An office that a person holds today, with the name of its organisation. */
public record HeldOffice(OfficeRef office, String organisationName) {}
