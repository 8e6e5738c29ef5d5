package socai.policy.write.publishregulation;

import socai.policy.write.RegulationText;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** Enter a regulation into the policy book. Its version is computed from the content, never claimed. */
@Logical("policy.PublishRegulation")
public record PublishRegulation(OrganisationId publisher, RegulationText regulation) implements Command {}
