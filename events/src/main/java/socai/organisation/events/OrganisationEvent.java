package socai.organisation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** The life of one organisation; the stream id is its {@link OrganisationId}. Dates are the first day of effect. */
public sealed interface OrganisationEvent extends DomainEvent {

    OrganisationId organisation();

    /**
     * @param ancestors nearest first, as known then; for readers, decisions walk the parents themselves
     * @param type      code of an organisation type, data of the installation ("dang-bo-xa")
     * @param code      digits only, without the dots between its groups
     * @param delegated the organisation may decide admissions itself by delegation of its superior
     */
    @Logical("organisation.OrganisationEstablished")
    record OrganisationEstablished(
            OrganisationId organisation,
            String name,
            Optional<OrganisationId> parent,
            List<OrganisationId> ancestors,
            String type,
            OrganisationRank rank,
            OrganisationForm form,
            Optional<String> code,
            boolean pilot,
            boolean delegated,
            LocalDate from,
            Optional<String> decisionNumber)
            implements OrganisationEvent {}

    @Logical("organisation.OrganisationRenamed")
    record OrganisationRenamed(OrganisationId organisation, String name, LocalDate on, Optional<String> decisionNumber)
            implements OrganisationEvent {}

    /**
     * The organisation is of another type from a day on: another rank, another form, or both. A new regulation may
     * change it (a commune directly above the grassroots becomes a grassroots organisation).
     */
    @Logical("organisation.OrganisationRankChanged")
    record OrganisationRankChanged(
            OrganisationId organisation,
            String type,
            OrganisationRank rank,
            OrganisationForm form,
            LocalDate on,
            Optional<String> decisionNumber)
            implements OrganisationEvent {}

    /** @param ancestors the new ones, nearest first */
    @Logical("organisation.OrganisationReparented")
    record OrganisationReparented(
            OrganisationId organisation,
            Optional<OrganisationId> from,
            OrganisationId to,
            List<OrganisationId> ancestors,
            LocalDate on,
            Optional<String> decisionNumber)
            implements OrganisationEvent {}

    @Logical("organisation.OrganisationDissolved")
    record OrganisationDissolved(
            OrganisationId organisation, LocalDate on, DissolutionReason reason, Optional<String> decisionNumber)
            implements OrganisationEvent {}

    /** The superior lets this organisation decide admissions and recognitions itself. */
    @Logical("organisation.AdmissionPowerDelegated")
    record AdmissionPowerDelegated(OrganisationId organisation, LocalDate on, String decisionNumber)
            implements OrganisationEvent {}

    @Logical("organisation.AdmissionPowerWithdrawn")
    record AdmissionPowerWithdrawn(OrganisationId organisation, LocalDate on, String decisionNumber)
            implements OrganisationEvent {}

    /** Written to the parent together with the child's own event, so that a parent cannot end under a new child. */
    @Logical("organisation.ChildAttached")
    record ChildAttached(OrganisationId organisation, OrganisationId child, LocalDate on)
            implements OrganisationEvent {}

    @Logical("organisation.ChildDetached")
    record ChildDetached(OrganisationId organisation, OrganisationId child, LocalDate on)
            implements OrganisationEvent {}

    /**
     * A committee elected by a congress begins its term; its documents are numbered from 01 again.
     *
     * @param term                   what people call it: "2025–2030"
     * @param countsFrom             first day of the new numbers, as the guide in force laid it down
     * @param congressClosedOn       the day on which the congress closed
     * @param firstMeetingInCongress the day on which the new committee first met, where that was inside the congress
     * @param documentNumber         of the paper that tells of it, as a rule the resolution of the congress
     */
    @Logical("organisation.CommitteeTermBegan")
    record CommitteeTermBegan(
            OrganisationId organisation,
            String term,
            LocalDate countsFrom,
            LocalDate congressClosedOn,
            Optional<LocalDate> firstMeetingInCongress,
            String documentNumber)
            implements OrganisationEvent {}

    /**
     * A term was entered wrongly; this is what it is. Numbers given in it stay numbers of this term.
     *
     * @param countedFrom    first day of its numbers as it stood on record until now: which term it is
     * @param countsFrom     first day of its numbers, as the guide in force laid it down
     * @param documentNumber of the paper that proves it
     * @param effective      from when on this tells something else than the record did: the earlier of both first days
     */
    @Logical("organisation.CommitteeTermCorrected")
    record CommitteeTermCorrected(
            OrganisationId organisation,
            LocalDate countedFrom,
            String term,
            LocalDate countsFrom,
            LocalDate congressClosedOn,
            Optional<LocalDate> congressOpenedOn,
            Optional<LocalDate> firstMeetingInCongress,
            String documentNumber,
            TermCorrectionReason reason,
            LocalDate effective)
            implements OrganisationEvent {}
}
