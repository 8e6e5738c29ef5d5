package socai.membership.write.admission.decision;

import java.util.List;
import socai.membership.events.AdmissionChoice;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.membership.write.deciding.Competence;
import socai.membership.write.voting.Tally;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/** The body admits with the majority that the regulation asks for; without it, the decision is a refusal. */
public record MajorityDecides(AdmissionChoice choice, Tally tally, int base, Competence competence)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.majority-decides";
    }

    @Override
    public boolean holds() {
        return tally.consistent(base, 0)
                && competence.body().passes(tally.ayes(), base) == (choice == AdmissionChoice.ADMIT);
    }

    @Override
    public Text refusal() {
        return choice == AdmissionChoice.ADMIT
                ? new Text(
                        "Có {ayes} phiếu tán thành trên {base} thành viên; cần {needed} phiếu, hoặc số phiếu không khớp"
                                + " (có mặt {present}, không tán thành {noes}, khác {others}).",
                        "{ayes} ayes of {base} members; it takes {needed}, or the count does not add up ({present}"
                                + " present, {noes} noes, {others} others).")
                : new Text(
                        "Không thể ghi là không kết nạp khi có {ayes} phiếu tán thành trên {base} thành viên (đủ {needed}),"
                                + " hoặc số phiếu không khớp (có mặt {present}, không tán thành {noes}, khác {others}).",
                        "It cannot be a refusal with {ayes} ayes of {base} members ({needed} suffice), or the count does"
                                + " not add up ({present} present, {noes} noes, {others} others).");
    }

    @Override
    public Text remedy() {
        return new Text("Đối chiếu lại biên bản biểu quyết.", "Check the minutes of the vote.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(competence.bodies());
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("present", tally.present()),
                Fact.of("ayes", tally.ayes()),
                Fact.of("noes", tally.noes()),
                Fact.of("others", tally.others()),
                Fact.of("base", base),
                Fact.of("needed", competence.body().needed(base)));
    }
}
