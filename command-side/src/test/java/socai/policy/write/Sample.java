package socai.policy.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.policy.events.PublishedParameter;
import socai.spine.Act;
import socai.spine.Anchor;
import socai.spine.CommandId;
import socai.spine.Confidence;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.Origin;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/** Short made-up regulations and the circumstances of an act. */
public final class Sample {

    private Sample() {}

    public static RegulationText regulation(String code, String from, String to, PublishedParameter... parameters) {
        return new RegulationText(
                code,
                new Text("Quy định thử", "Sample regulation"),
                LocalDate.parse(from),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                "sample",
                List.of(parameters));
    }

    public static PublishedParameter months(String key, int value, Anchor anchor) {
        return parameter(key, Integer.toString(value), "months", anchor);
    }

    public static PublishedParameter parameter(String key, String value, String unit, Anchor anchor) {
        return new PublishedParameter(key, value, unit, anchor, "1", Confidence.R, "SC", "sample");
    }

    public static PolicyBook book(RegulationText... texts) {
        PolicyBook book = PolicyBook.EMPTY;
        for (RegulationText text : texts) {
            book = PolicyBook.TYPE.fold(book, TestPolicies.published(text));
        }
        return book;
    }

    public static Circumstances circumstances(PolicyBook book) {
        LocalDate day = LocalDate.of(2026, 8, 3);
        OfficeRef office = new OfficeRef(OfficeKind.ORGANISATION_BOARD, TestPolicies.KEEPER);
        return new Circumstances(
                new Act(
                        CommandId.named("policy", "sample"),
                        "account",
                        Optional.empty(),
                        office,
                        day,
                        day,
                        Origin.DIRECT,
                        Optional.empty(),
                        Optional.empty()),
                book);
    }
}
