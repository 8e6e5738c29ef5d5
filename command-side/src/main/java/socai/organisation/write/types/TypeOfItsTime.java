package socai.organisation.write.types;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Anchors;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/**
 * An organisation is of a type that there is on its first day, at that rank and in that form. What has long existed when
 * it is put on record, from a list or from paper, may also be of a type of the day of the act: such a list tells how
 * things stand now.
 *
 * @param lists what was published for the first day and, where that lies before the act, for the day of the act
 */
public record TypeOfItsTime(
        String type, OrganisationRank rank, OrganisationForm form, LocalDate from, List<Parameter> lists)
        implements OrganisationRule {

    /** Nothing is judged where no list was published for either day: decisions of before come out as they did. */
    public static List<Rule> rules(
            String type, OrganisationRank rank, OrganisationForm form, LocalDate from, Circumstances circumstances) {
        List<Parameter> lists = Stream.of(from, circumstances.date())
                .filter(day -> !day.isBefore(from))
                .distinct()
                .map(Anchors::act)
                .filter(at -> circumstances.policies().has(OrganisationTypes.KEY, at))
                .map(at -> circumstances.policies().parameter(OrganisationTypes.KEY, at))
                .distinct()
                .toList();
        return lists.isEmpty() ? List.of() : List.of(new TypeOfItsTime(type, rank, form, from, lists));
    }

    @Override
    public String id() {
        return "organisation.type-of-its-time";
    }

    @Override
    public Citation citation() {
        return lists.getLast().citation();
    }

    @Override
    public boolean holds() {
        return lists.stream().map(OrganisationTypes::of).anyMatch(types -> types.have(type, rank, form));
    }

    @Override
    public List<Parameter> parameters() {
        return lists;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("type", type), Fact.of("rank", rank), Fact.of("form", form), Fact.of("from", from));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {from} không có loại hình tổ chức đảng \"{type}\" ở cấp và hình thức này. Được lập: "
                        + allowed(Text::vi) + ".",
                "On {from} there is no type of organisation \"{type}\" at this rank and in this form. There are: "
                        + allowed(Text::en) + ".");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn một loại hình có vào ngày đó, với cấp và hình thức của loại hình ấy.",
                "Choose a type that there is on that day, with the rank and form of that type.");
    }

    private String allowed(Function<Text, String> language) {
        List<OrganisationType> types = new ArrayList<>();
        lists.forEach(list -> types.addAll(OrganisationTypes.of(list).types()));
        return types.stream()
                .map(each -> language.apply(each.name()) + " (" + each.code() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
