package socai.policy.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFilesTest {

    private static final String GOOD = """
            # a comment
            code: "1-QĐ/TW"
            title: {vi: "Quy định", en: "Regulation"}
            validFrom: 2026-01-01
            validTo: 2026-12-31
            source: "sample"
            parameters:
              - {key: a-ratio, value: 2/3, unit: ratio, anchor: act, article: "1", confidence: S-old, note: "x"}
              - {key: b-limit, value: 30, unit: working-days, anchor: clock-start, article: "", confidence: M, note: "y"}
            """;

    private static final String DAYS = """
            date	name_vi	name_en	kind	source_mark	weekday	working_day	status
            2026-01-01	Tết Dương lịch	New Year's Day	fixed	S	Thu	no	announced
            """;

    @Test
    void white_space_comments_and_order_are_not_content() {
        String other = """
                title:
                  en: Regulation
                  vi: Quy định
                source: sample
                code: 1-QĐ/TW
                parameters:
                  - key: b-limit
                    value: "30"
                    unit: working-days
                    anchor: clock-start
                    article: ""
                    confidence: M
                    note: y
                  - {note: x, key: a-ratio, value: "2/3", unit: ratio, anchor: act, article: "1", confidence: S-old}
                validTo: 2026-12-31
                validFrom: 2026-01-01
                """;

        assertThat(hash(other)).isEqualTo(hash(GOOD));
    }

    @ParameterizedTest(name = "{0} → {1} is other content")
    @CsvSource({
        "value: 30, value: 31",
        "anchor: act, anchor: file-opened",
        "confidence: M, confidence: S",
        "note: \"y\", note: \"z\"",
        "validTo: 2026-12-31, validTo: 2026-12-30",
        "source: \"sample\", source: \"samples\"",
        "en: \"Regulation\", en: \"Rule\"",
        "article: \"1\", article: \"2\"",
        "key: b-limit, key: c-limit"
    })
    void every_field_is_content(String from, String to) {
        assertThat(GOOD).contains(from);
        assertThat(hash(GOOD.replace(from, to))).isNotEqualTo(hash(GOOD));
    }

    @Test
    void a_file_changed_under_a_published_version_is_told() {
        PolicyFiles before = files(GOOD, DAYS);
        PolicyBook book = TestPolicies.publish(before);
        PolicyFiles after = files(GOOD.replace("value: 30", "value: 31"), DAYS);

        assertThat(before.differences(book)).isEmpty();
        assertThat(after.differences(book)).singleElement().satisfies(difference -> {
            assertThat(difference.vi()).contains("policies/one.yaml", "1-QĐ/TW", "2026-01-01");
            assertThat(difference.en()).contains("policies/one.yaml", "1-QĐ/TW", "2026-01-01");
        });
        assertThat(files(GOOD.replace("validFrom: 2026-01-01", "validFrom: 2026-02-01"), DAYS)
                        .differences(book))
                .as("a new validity is a new publication")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "validFrom: 2026-01-01 | validFrom: 01/01/2026 | line 4: the field validFrom cannot be",
                "source: \"sample\" | remark: \"sample\" | the field source is missing",
                "source: \"sample\" | source: [a] | the field source is a text",
                "validTo: 2026-12-31 | code: \"again\" | line 5: the field code stands twice",
                "validTo: 2026-12-31 | remark: x | there is no field remark",
                "key: b-limit | key: a-ratio | line 9: the field key cannot be \"a-ratio\"",
                "anchor: act | anchor: today | line 8: the field anchor cannot be \"today\"",
                "confidence: M | confidence: sure | line 9: the field confidence cannot be \"sure\"",
                "note: \"y\" | note: \"y\", applies: all | line 9: there is no field applies",
                ", note: \"y\" |  | line 9: the field note is missing",
                "en: \"Regulation\" | de: \"Regel\" | line 3: the field en is missing",
                "parameters: | parameter: | the field parameters is a list and must be there",
                "unit: ratio | unit: [ratio | no YAML"
            })
    void a_file_of_another_form_names_itself_the_line_and_the_field(String from, String to, String sentence) {
        assertThat(GOOD).contains(from);
        String bad = GOOD.replace(from, to == null ? "" : to);

        assertThatThrownBy(() -> files(bad, DAYS))
                .isInstanceOf(PolicyFileFault.class)
                .hasMessageStartingWith("policies/one.yaml, line ")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu | Fri | the column weekday cannot be \"Fri\"",
                "announced | sure | the column status cannot be \"sure\"",
                "no | maybe | the column working_day cannot be \"maybe\"",
                "2026-01-01 | 1/1/2026 | the column date cannot be",
                "name_vi | name | the columns are date, name_vi"
            })
    void a_calendar_of_another_form_names_line_and_column(String from, String to, String sentence) {
        String bad = DAYS.replaceFirst("\\b" + from + "\\b", to);

        assertThatThrownBy(() -> files(GOOD, bad))
                .isInstanceOf(PolicyFileFault.class)
                .hasMessageStartingWith("policies/days.tsv, line ")
                .hasMessageContaining(sentence);
    }

    private static String hash(String yaml) {
        return RegulationFile.read("one.yaml", yaml).regulation().contentHash();
    }

    private static PolicyFiles files(String yaml, String days) {
        return PolicyFiles.read(
                Map.of("index.txt", "# all\none.yaml\n\ndays.tsv\n", "one.yaml", yaml, "days.tsv", days)::get);
    }
}
