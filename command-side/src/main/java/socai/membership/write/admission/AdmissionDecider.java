package socai.membership.write.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionEvent;
import socai.membership.write.admission.rules.FileExists;
import socai.membership.write.admission.rules.StageAdmits;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What the deciders of an admission file share: the dossier, and that the matter lies in its cell. */
public abstract class AdmissionDecider<C extends AdmissionCommand, F extends Record>
        implements Decider<C, AdmissionFile, F> {

    private final Class<C> command;
    private final Class<F> facts;

    protected AdmissionDecider(Class<C> command, Class<F> facts) {
        this.command = command;
        this.facts = facts;
    }

    @Override
    public final Class<C> command() {
        return command;
    }

    @Override
    public final StreamType<AdmissionFile, ?> type() {
        return AdmissionFile.TYPE;
    }

    @Override
    public final String stream(C asked, Act act) {
        return asked.admission().raw();
    }

    @Override
    public Optional<OrganisationId> matter(C asked, AdmissionFile file, Act act) {
        return file.cell();
    }

    /** The file itself, wherever the act counts: who decides on it stands above its cell. */
    @Override
    public List<Optional<OrganisationId>> touched(C asked, AdmissionFile file, Act act, Reader reader) {
        return List.of(file.cell());
    }

    @Override
    public final Class<F> factsType() {
        return facts;
    }

    /** The steps that every act on a file must pass: there is one, and it has come so far. */
    protected static Judgement steps(AdmissionFile file, AdmissionStage... admitting) {
        return Judgement.begin()
                .step(new FileExists(file.exists()))
                .layer(Layer.STEP, () -> List.of(new StageAdmits(file.stage(), List.of(admitting))));
    }

    /** The dates of the file that may choose the version of a parameter. */
    protected static Anchors anchors(AdmissionFile file, LocalDate act) {
        Anchors anchors = Anchors.act(act);
        return file.openedOn().map(anchors::fileOpened).orElse(anchors);
    }

    /**
     * The rules on the papers of a file are those under which it was opened, whatever came into force since
     * (a file begun in good order stays in good order).
     */
    protected static Anchors asOpened(AdmissionFile file, LocalDate act) {
        return anchors(file, file.openedOn().orElse(act));
    }

    /** Accepted without an event: exactly this is in the file already. */
    protected static Decision alreadyThere() {
        return Judgement.begin().accept(List::of);
    }

    protected static StreamEvent event(AdmissionEvent event) {
        return new StreamEvent(AdmissionFile.TYPE, event.admission().raw(), event);
    }
}
