package socai.membership.write.admission.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The application and the CV are those with which the file was opened. */
public record PaperDateAgrees(String formCode, LocalDate date, Optional<LocalDate> declared) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.paper-date-agrees";
    }

    @Override
    public boolean holds() {
        return declared.map(date::equals).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giấy tờ {formCode} đề ngày {date}, khác ngày đã khai khi mở hồ sơ ({declared}).",
                "The paper {formCode} is dated {date}; the file was opened with one of {declared}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra lại giấy tờ, hoặc đính chính ngày đã khai.",
                "Check the paper, or correct the date that was given.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("formCode", formCode),
                Fact.of("date", date),
                Fact.of("declared", declared.map(LocalDate::toString).orElse("—")));
    }
}
