package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/** Between admission and official date lies the probation of that time. */
record OfficialAfterProbation(Parameter length, LocalDate admission, LocalDate official) implements Rule {

    @Override
    public String id() {
        return "membership.import-official-after-probation";
    }

    @Override
    public Citation citation() {
        return length.citation();
    }

    @Override
    public boolean holds() {
        return !official.isBefore(FullMonths.after(admission, length.number()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày chính thức {official} sớm hơn {length} tháng sau ngày kết nạp {admission}.",
                "The official date {official} is less than {length} months after the admission {admission}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại hai ngày trên giấy tờ; nếu ngày chính thức đúng là sớm như vậy, nhập riêng hồ sơ này từ giấy.",
                "Check both days on the papers; if the official date is really that early, enter this record by itself from its papers.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(length);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("admission", admission), Fact.of("official", official), Fact.of("length", length.value()));
    }
}
