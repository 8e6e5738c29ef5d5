package socai.membership.write.selfcorrection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.CorrectionEvent;
import socai.membership.events.CorrectionEvent.CorrectionAccepted;
import socai.membership.events.CorrectionEvent.CorrectionDeclined;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.CorrectionEvent.CorrectionWithdrawn;
import socai.membership.events.CorrectionId;
import socai.membership.events.MembershipId;
import socai.membership.events.RequestedField;
import socai.membership.write.succession.Succession;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;
import socai.spine.write.Reader;

/**
 * A request for a correction. It lies with the member's cell and with the organisation that keeps the file.
 *
 * @param refusal how it was declined
 */
public record CorrectionFile(
        CorrectionStage stage, Optional<CorrectionRequested> requested, Optional<CorrectionDeclined> refusal)
        implements Dossier {

    public static final CorrectionFile NONE =
            new CorrectionFile(CorrectionStage.NONE, Optional.empty(), Optional.empty());

    public static final StreamType<CorrectionFile, CorrectionEvent> TYPE =
            new StreamType<>("correction", CorrectionId.PREFIX, CorrectionEvent.class, NONE, CorrectionFile::evolve);

    /** The kind of claim that lets one request a field wait at a time; the owner is the request. */
    public static final String OPEN = "correction-open";

    static CorrectionFile evolve(CorrectionFile file, CorrectionEvent event) {
        return switch (event) {
            case CorrectionRequested e ->
                new CorrectionFile(CorrectionStage.REQUESTED, Optional.of(e), Optional.empty());
            case CorrectionAccepted ignored ->
                new CorrectionFile(CorrectionStage.ACCEPTED, file.requested, Optional.empty());
            case CorrectionDeclined e -> new CorrectionFile(CorrectionStage.DECLINED, file.requested, Optional.of(e));
            case CorrectionWithdrawn ignored ->
                new CorrectionFile(CorrectionStage.WITHDRAWN, file.requested, Optional.empty());
        };
    }

    public static String open(MembershipId membership, RequestedField field) {
        return membership.raw() + "|" + field.name();
    }

    /** The field may be asked for again. */
    public List<Effect> closing(CorrectionId correction) {
        return requested
                .<Effect>map(
                        asked -> new Effect.Release(OPEN, open(asked.membership(), asked.field()), correction.raw()))
                .stream()
                .toList();
    }

    public Optional<OrganisationId> keeper() {
        return requested.map(CorrectionRequested::keeper);
    }

    @Override
    public Optional<OrganisationId> matter() {
        return requested.map(CorrectionRequested::organisation);
    }

    @Override
    public List<OrganisationId> matters() {
        return requested
                .map(asked -> List.of(asked.organisation(), asked.keeper()))
                .orElse(List.of());
    }

    @Override
    public List<OrganisationId> matters(LocalDate day, Reader reader) {
        return matters().stream()
                .map(one -> Succession.holder(one, day, reader))
                .toList();
    }

    @Override
    public boolean openToSubject() {
        return true;
    }

    @Override
    public Optional<PersonId> subject() {
        return requested.map(CorrectionRequested::person);
    }
}
