package socai.spine.write.rules;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * A paper that is put into a file was stored before, for the person whom the file is about, and its hash is that of the
 * bytes as stored. Files are in no stream, so the door asks this of people's commands before there is a decision.
 *
 * @param attachment the file that was named
 * @param known      whether there is such a file of this person with this hash; which of these fails is not told
 */
public record ScanOnRecord(String attachment, boolean known) implements Rule {

    @Override
    public String id() {
        return "spine.scan-on-record";
    }

    @Override
    public Citation citation() {
        return new Citation("SC-01", "7", Confidence.R);
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("attachment", attachment));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Trong hồ sơ của người này không có tệp {attachment} với mã kiểm tra đã ghi.",
                "Among this person's files there is no {attachment} with the hash that was given.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Tải bản quét của chính giấy tờ này lên cho người này, rồi gắn lại.",
                "Upload the scan of this very paper for this person, then attach it again.");
    }
}
