package socai.membership.write.admission.decision;

import java.util.List;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.Superiors;
import socai.policy.events.DecidingLevel;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** Where the regulation asks the grassroots committee to forward, the file comes forwarded to the body that decides. */
public record Forwarded(AdmissionStage stage, Competence competence, Superiors superiors, Parameter forwarding)
        implements AdmissionRule {

    private static final String REQUIRED = "REQUIRED";

    @Override
    public String id() {
        return "membership.forwarded";
    }

    @Override
    public boolean holds() {
        return stage == AdmissionStage.FORWARDED || !asked();
    }

    /** Asked for by the regulation, and there is a grassroots committee that does not decide itself. */
    private boolean asked() {
        return forwarding.value().startsWith(REQUIRED)
                && superiors
                        .at(DecidingLevel.GRASSROOTS)
                        .filter(grassroots -> !competence.isCommitteeOf(grassroots.organisation()))
                        .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có nghị quyết của đảng ủy cơ sở đề nghị kết nạp.",
                "The grassroots committee has not forwarded the proposal.");
    }

    @Override
    public Text remedy() {
        return new Text("Đảng ủy cơ sở xét và ra nghị quyết trước.", "Let the grassroots committee vote on it first.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(forwarding);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("stage", stage), Fact.of("forwarding", forwarding.value()));
    }
}
