package socai.membership.write.restore;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipEnd;
import socai.membership.events.RestorationGround;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** What is given back was ended by a decision, and the ground fits it. */
record EndedByDecision(Optional<MembershipEnd> end, RestorationGround ground, RemovalStage removal) implements Rule {

    @Override
    public String id() {
        return "membership.restored-after-decision";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return switch (ground) {
            case COMPLAINT_UPHELD ->
                end.filter(MembershipEnd.REMOVED::equals).isPresent() && removal == RemovalStage.OVERTURNED;
            case WRONGFUL_DECISION ->
                end.filter(how -> how != MembershipEnd.DIED).isPresent();
        };
    }

    @Override
    public Text refusal() {
        return new Text(
                "Không có quyết định nào phù hợp để khôi phục: đảng tịch chưa chấm dứt bằng quyết định, hoặc khiếu nại chưa"
                        + " được chấp nhận.",
                "There is nothing to give back: the membership did not end by a decision, or the complaint was not found"
                        + " right.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Mở hồ sơ để xem đảng tịch chấm dứt thế nào; khiếu nại đang giải quyết thì chờ kết quả.",
                "Open the record to see how it ended; if a complaint is open, wait for its answer.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("end", end.map(MembershipEnd::name).orElse("—")), Fact.of("ground", ground));
    }
}
