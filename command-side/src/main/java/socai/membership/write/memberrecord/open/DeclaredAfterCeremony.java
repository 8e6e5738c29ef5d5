package socai.membership.write.memberrecord.open;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The member CV is not the applicant's: both papers are declared once the ceremony was held. */
record DeclaredAfterCeremony(LocalDate ceremony, LocalDate cvDate, LocalDate sheetDate, Parameter forms)
        implements Rule {

    @Override
    public String id() {
        return "membership.record-after-ceremony";
    }

    @Override
    public Citation citation() {
        return forms.citation();
    }

    @Override
    public boolean holds() {
        return !cvDate.isBefore(ceremony) && !sheetDate.isBefore(ceremony);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lý lịch ghi ngày {cvDate}, phiếu ghi ngày {sheetDate}; cả hai phải từ ngày kết nạp {ceremony} (mẫu {forms}).",
                "The CV is dated {cvDate}, the data sheet {sheetDate}; both come after the ceremony of {ceremony} (forms {forms}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ngày kê khai; lý lịch của người xin vào Đảng không thay cho lý lịch đảng viên.",
                "Check the days; the CV of the applicant does not replace the member CV.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(forms);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("ceremony", ceremony),
                Fact.of("cvDate", cvDate),
                Fact.of("sheetDate", sheetDate),
                Fact.of("forms", forms.value()));
    }
}
