package socai.spine;

/** An office in an organisation: the capacity in which an act is done. */
public record OfficeRef(OfficeKind kind, OrganisationId organisation) {}
