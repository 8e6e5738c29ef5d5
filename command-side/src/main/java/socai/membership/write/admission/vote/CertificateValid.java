package socai.membership.write.admission.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/** The certificate of the awareness class is not older than the regulation allows on the day of the vote. */
public record CertificateValid(Optional<LocalDate> certificateDate, LocalDate on, Parameter validity)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.certificate-valid";
    }

    @Override
    public boolean holds() {
        return certificateDate
                .filter(date -> !on.isAfter(FullMonths.after(date, validity.number())))
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giấy chứng nhận bồi dưỡng nhận thức về Đảng ngày {certificateDate} không còn giá trị vào "
                        + "ngày {on} (giá trị {validity} tháng).",
                "The certificate of {certificateDate} is no longer valid on {on} (valid for {validity} " + "months).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Học lại lớp bồi dưỡng và ghi giấy chứng nhận mới.",
                "Attend the class again and record the new certificate.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(validity);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "certificateDate",
                        certificateDate.map(LocalDate::toString).orElse("—")),
                Fact.of("on", on),
                Fact.of("validity", validity.value()));
    }
}
