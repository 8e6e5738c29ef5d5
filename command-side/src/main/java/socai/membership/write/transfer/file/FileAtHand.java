package socai.membership.write.transfer.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** What is lost cannot be sealed: it is restored first. The member goes on all the same, the file follows. */
record FileAtHand(Optional<LocalDate> lostSince, Parameter first) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-file-at-hand";
    }

    @Override
    public Citation citation() {
        return first.citation();
    }

    @Override
    public boolean holds() {
        return lostSince.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đảng viên báo mất từ ngày {since}, chưa khôi phục nên chưa niêm phong được.",
                "The member file has been missing since {since} and is not restored, so it cannot be sealed.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kết luận việc mất hồ sơ, khôi phục hồ sơ rồi niêm phong; giấy giới thiệu vẫn xuất trình được.",
                "Close the inquiry, restore the file and seal it; the letter can be presented meanwhile.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(first);
    }

    @Override
    public List<Fact> facts() {
        return lostSince.map(day -> Fact.of("since", day)).stream().toList();
    }
}
