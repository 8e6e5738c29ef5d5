package socai.membership.write.admission.vote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import socai.membership.events.EducationLevel;
import socai.membership.events.EducationRecorded;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Text;

/**
 * The schooling of the applicant reaches the level that the regulation asks for; a lower one suffices in the mountains,
 * at the border, on islands and in ethnic minority areas, and a still lower one with the consent of the province.
 *
 * @param needed the level, by the case of the applicant
 * @param order  the levels from the lowest to the highest, joined by {@code ;}
 */
public record EducationSuffices(Optional<EducationRecorded> education, Parameter needed, Parameter order)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.education-suffices";
    }

    @Override
    public boolean holds() {
        return education
                .flatMap(recorded -> recorded.level().value())
                .filter(level -> place(level.name()) >= place(needed.value()))
                .isPresent();
    }

    private int place(String level) {
        int place = Arrays.asList(order.value().split(";")).indexOf(level);
        if (place < 0) {
            throw new IllegalArgumentException("no level of education is called " + level);
        }
        return place;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Trình độ học vấn ghi trong hồ sơ là {level}; cần ít nhất {needed}.",
                "The schooling in the file is {level}; it takes at least {needed}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi trình độ học vấn theo văn bằng; với miền núi, biên giới, hải đảo, vùng dân tộc thiểu số ghi cả nơi "
                        + "cư trú và văn bản đồng ý của ban thường vụ tỉnh ủy, nếu có.",
                "Record the schooling by its diploma; in mountain, border, island and ethnic minority areas also the "
                        + "area and, if there is one, the consent of the provincial standing committee.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(needed, order);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                education
                        .map(recorded -> Fact.personal("level", named(recorded.level())))
                        .orElseGet(() -> Fact.of("level", "—")),
                Fact.of("needed", needed.value()),
                Fact.of(
                        "hardArea",
                        education.filter(EducationRecorded::hardArea).isPresent()),
                Fact.of(
                        "consent",
                        education.flatMap(EducationRecorded::consentNumber).orElse("—")));
    }

    private static Personal<String> named(Personal<EducationLevel> level) {
        return level.map(EducationLevel::name);
    }
}
