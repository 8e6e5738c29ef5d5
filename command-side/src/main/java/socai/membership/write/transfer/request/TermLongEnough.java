package socai.membership.write.transfer.request;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/** A shorter absence is no transfer. */
record TermLongEnough(LocalDate from, LocalDate until, Parameter length) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-term-min";
    }

    @Override
    public Citation citation() {
        return length.citation();
    }

    @Override
    public boolean holds() {
        return !until.isBefore(limit());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thời gian sinh hoạt tạm thời ngắn hơn {length} tháng (sớm nhất đến ngày {limit}).",
                "The stay is shorter than {length} months (it would last until {limit} at least).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Thời gian ngắn hơn thì không phải chuyển sinh hoạt; ghi lại ngày kết thúc.",
                "A shorter absence needs no transfer; change the last day.");
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
