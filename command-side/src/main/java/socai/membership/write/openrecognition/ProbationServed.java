package socai.membership.write.openrecognition;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** The file is opened when probation is over: on the day that becomes the official date, or later. */
record ProbationServed(Parameter length, LocalDate admission, LocalDate day) implements Rule {

    LocalDate end() {
        return new Deadline(admission, length.number(), length.unit()).lastDay(WorkingCalendar.NONE);
    }

    @Override
    public String id() {
        return "membership.recognition-probation-served";
    }

    @Override
    public Citation citation() {
        return length.citation();
    }

    @Override
    public boolean holds() {
        return !day.isBefore(end());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đến ngày {day} chưa hết thời gian dự bị: kết nạp ngày {admission}, đủ {length} tháng vào ngày {end}.",
                "Probation is not over on {day}: admitted on {admission}, {length} months are full on {end}.");
    }

    @Override
    public Text remedy() {
        return new Text("Mở hồ sơ từ ngày {end}.", "Open the file from {end} on.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(length);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("day", day),
                Fact.of("admission", admission),
                Fact.of("length", length.value()),
                Fact.of("end", end()));
    }
}
