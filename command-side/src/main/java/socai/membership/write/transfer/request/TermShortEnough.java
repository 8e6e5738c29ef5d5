package socai.membership.write.transfer.request;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/** A longer stay is an official transfer. */
record TermShortEnough(LocalDate from, LocalDate until, Parameter length) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-term-max";
    }

    @Override
    public Citation citation() {
        return length.citation();
    }

    @Override
    public boolean holds() {
        return !until.isAfter(limit());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thời gian sinh hoạt tạm thời dài hơn {length} tháng (muộn nhất đến ngày {limit}).",
                "The stay is longer than {length} months (it may last until {limit}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Thời gian dài hơn thì chuyển sinh hoạt chính thức.",
                "For a longer stay ask for an official transfer.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(length);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("from", from),
                Fact.of("until", until),
                Fact.of("length", length.value()),
                Fact.of("limit", limit()));
    }

    private LocalDate limit() {
        return FullMonths.after(from, length.number());
    }
}
