package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/** The member was old enough when admitted. */
record OldEnough(Parameter least, Personal<LocalDate> birthDate, LocalDate admission) implements Rule {

    @Override
    public String id() {
        return "membership.import-old-enough";
    }

    @Override
    public Citation citation() {
        return least.citation();
    }

    @Override
    public boolean holds() {
        return birthDate
                .value()
                .map(born -> FullMonths.between(born, admission) >= least.number())
                .orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Khi kết nạp ngày {admission}, người này chưa đủ {least} tháng tuổi.",
                "On the admission of {admission} this person was not {least} months old.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ngày sinh và ngày kết nạp trên giấy tờ.",
                "Check the birth date and the day of admission on the papers.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(least);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("admission", admission),
                Fact.of("least", least.value()),
                Fact.personal("birthDate", birthDate));
    }
}
