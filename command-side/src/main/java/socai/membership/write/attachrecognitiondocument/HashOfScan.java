package socai.membership.write.attachrecognitiondocument;

import java.util.List;
import java.util.regex.Pattern;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The stored scan is named by its SHA-256. */
record HashOfScan(String sha256) implements Rule {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @Override
    public String id() {
        return "membership.recognition-hash-of-scan";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return SHA_256.matcher(sha256).matches();
    }

    @Override
    public Text refusal() {
        return new Text("Thiếu bản quét của giấy tờ.", "The scan of the paper is missing.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chụp hoặc chọn bản quét của giấy tờ rồi gửi lại.",
                "Take a picture or choose the scan of the paper, and send it again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("sha256", sha256));
    }
}
