package socai.membership.write.completenewmemberclass;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The class is attended after the ceremony. */
record CertificateAfterCeremony(LocalDate admission, LocalDate certificateDate) implements Rule {

    @Override
    public String id() {
        return "membership.class-after-ceremony";
    }

    @Override
    public Citation citation() {
        return Sources.RECOGNITION_FORMS;
    }

    @Override
    public boolean holds() {
        return !certificateDate.isBefore(admission);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giấy chứng nhận ngày {certificateDate} ở trước ngày kết nạp {admission}.",
                "The certificate of {certificateDate} is older than the admission on {admission}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ngày ghi trên giấy chứng nhận; lớp đảng viên mới học sau khi kết nạp.",
                "Check the date on the certificate; the class for new members comes after the admission.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("admission", admission), Fact.of("certificateDate", certificateDate));
    }
}
