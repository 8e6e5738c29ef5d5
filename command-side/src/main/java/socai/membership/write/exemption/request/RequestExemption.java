package socai.membership.write.exemption.request;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionReason;
import socai.membership.events.MembershipId;
import socai.membership.write.exemption.ExemptionStage;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Seen;

/**
 * Asks for an exemption; for somebody too weak to write the secretary does.
 *
 * @param until first day of activity again
 * @param oral  said and not written
 * @param words what the member says
 */
@Logical("membership.RequestExemption")
public record RequestExemption(
        MembershipId membership,
        ExemptionReason reason,
        Optional<LocalDate> until,
        boolean oral,
        @Personal.Label("membership.exemption-words") Optional<Personal<String>> words)
        implements Command {

    @Logical("membership.RequestExemption.Facts")
    public record Facts(Seen<Before> file) {}

    /** @param requested the last request, by which the same one sent twice is known */
    public record Before(ExemptionStage stage, Optional<ExemptionRequested> requested) {}
}
