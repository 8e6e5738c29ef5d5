package socai.membership.write.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A name is written in letters, 2 to 80 characters, composed (NFC): else the same person is not found again. */
public record ProperName(Personal<String> name) implements Rule {

    private static final Pattern WORDS = Pattern.compile("\\p{L}+((['’] ?|[ -])\\p{L}+)*");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 80;

    @Override
    public String id() {
        return "membership.proper-name";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    /** An erased name was judged when it could be read. */
    @Override
    public boolean holds() {
        return name.value().map(ProperName::proper).orElse(true);
    }

    private static boolean proper(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && WORDS.matcher(text).matches();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Họ tên “{name}” không đúng: từ 2 đến 80 ký tự, chỉ gồm chữ cái, viết liền dấu (Unicode dựng sẵn).",
                "The name “{name}” is malformed: 2 to 80 characters, letters only, composed Unicode (NFC).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nhập họ tên đầy đủ như trên giấy tờ, không kèm số hay ký hiệu.",
                "Enter the full name as on the person's papers, without digits or signs.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.personal("name", name));
    }
}
