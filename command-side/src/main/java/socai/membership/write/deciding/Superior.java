package socai.membership.write.deciding;

import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;

/**
 * One organisation above a cell, as it was on the day of a decision.
 *
 * @param delegated its own committee may decide admissions
 */
public record Superior(OrganisationId organisation, String name, OrganisationRank rank, boolean delegated) {}
