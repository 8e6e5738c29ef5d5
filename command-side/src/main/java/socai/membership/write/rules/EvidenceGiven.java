package socai.membership.write.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Paper;
import socai.spine.Rule;
import socai.spine.Text;

/** A correction names the paper that proves it: number, date not after the act, hash of the scan. */
public record EvidenceGiven(Paper evidence, LocalDate day) implements Rule {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @Override
    public String id() {
        return "membership.evidence-given";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !evidence.number().isBlank()
                && !evidence.date().isAfter(day)
                && SHA_256.matcher(evidence.scanSha256()).matches();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thiếu giấy tờ chứng minh: cần số, ngày (không sau {day}) và bản quét.",
                "Evidence is missing: number, date (not after {day}) and scan are needed.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Bổ sung số, ngày và bản quét của giấy tờ làm căn cứ.",
                "Add the number, the date and the scan of the paper that proves it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("evidenceNumber", evidence.number()),
                Fact.of("evidenceDate", evidence.date()),
                Fact.of("day", day));
    }
}
