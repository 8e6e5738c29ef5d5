package socai.membership.write.admission.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Another certificate must be newer than the one in the file; a mistake is corrected, not recorded anew. */
public record CertificateIsNewer(Optional<LocalDate> held, LocalDate date) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.certificate-newer";
    }

    @Override
    public boolean holds() {
        return held.map(date::isAfter).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Hồ sơ đã có giấy chứng nhận ngày {held}; giấy ngày {date} không mới hơn.",
                "The file holds a certificate of {held}; the one of {date} is not newer.");
    }

    @Override
    public Text remedy() {
        return new Text("Nếu giấy đã ghi sai, hãy đính chính.", "If the recorded one is wrong, correct it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("held", held.map(LocalDate::toString).orElse("—")), Fact.of("date", date));
    }
}
