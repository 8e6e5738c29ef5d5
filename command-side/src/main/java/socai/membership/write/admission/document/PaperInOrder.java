package socai.membership.write.admission.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;

/**
 * Of the papers whose order is fixed, none comes before those that precede it, neither in the file nor by its date.
 *
 * @param precedence form codes joined by {@code ;}, in their order
 */
public record PaperInOrder(
        String formCode, LocalDate date, List<AdmissionDocumentReceived> documents, Parameter precedence)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.paper-in-order";
    }

    @Override
    public boolean holds() {
        List<String> order = order();
        int place = order.indexOf(formCode);
        if (place < 0) {
            return true;
        }
        return order.subList(0, place).stream().allMatch(this::thereBefore)
                && order.subList(place + 1, order.size()).stream().noneMatch(this::thereEarlier);
    }

    private boolean thereBefore(String code) {
        return documents.stream()
                .anyMatch(document -> document.formCode().equals(code)
                        && !document.documentDate().isAfter(date));
    }

    private boolean thereEarlier(String code) {
        return documents.stream()
                .anyMatch(document -> document.formCode().equals(code)
                        && document.documentDate().isBefore(date));
    }

    private List<String> order() {
        return List.of(precedence.value().split(";"));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Giấy tờ {formCode} ngày {date} không đúng thứ tự {order}.",
                "The paper {formCode} of {date} is not in the order {order}.");
    }

    @Override
    public Text remedy() {
        return new Text("Bổ sung giấy tờ đứng trước trong thứ tự.", "First add the papers that come before it.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(precedence);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("formCode", formCode),
                Fact.of("date", date),
                Fact.of("order", String.join(", ", order())),
                Fact.of(
                        "held",
                        documents.stream()
                                .map(document -> document.formCode() + " " + document.documentDate())
                                .collect(Collectors.joining(", "))));
    }
}
