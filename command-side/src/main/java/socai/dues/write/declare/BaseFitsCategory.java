package socai.dues.write.declare;

import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesBasis;
import socai.dues.events.DuesCategory;
import socai.dues.events.WageZone;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A share needs what it is a share of: an amount, or a zone whose wage is published; a fixed amount needs neither. */
record BaseFitsCategory(DuesCategory category, Optional<Personal<Long>> base, Optional<WageZone> zone) implements Rule {

    @Override
    public String id() {
        return "dues.base-fits-category";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        DuesBasis basis = category.basis();
        boolean amount = base.isPresent()
                && base.get().value().filter(given -> given <= 0).isEmpty();
        return (basis == DuesBasis.DECLARED ? amount : base.isEmpty())
                && zone.isPresent() == (basis == DuesBasis.ZONE_WAGE);
    }

    @Override
    public Text refusal() {
        return switch (category.basis()) {
            case DECLARED ->
                new Text(
                        "Loại này đóng theo phần trăm thu nhập: cần số tiền hằng tháng lớn hơn 0 và không cần vùng lương.",
                        "This category pays a share of an income: an amount above 0 is needed, and no zone.");
            case ZONE_WAGE ->
                new Text(
                        "Loại này đóng theo lương tối thiểu vùng: cần chọn vùng và không ghi thu nhập.",
                        "This category pays a share of the regional minimum wage: a zone is needed, and no income.");
            case FIXED ->
                new Text(
                        "Loại này đóng mức cố định: không ghi thu nhập, không chọn vùng.",
                        "This category pays a fixed amount: neither an income nor a zone is given.");
        };
    }

    @Override
    public Text remedy() {
        return new Text(
                "Sửa lại loại, số tiền hoặc vùng rồi gửi lại.", "Put the category, the amount or the zone right.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("category", category), Fact.of("base", base.isPresent()), Fact.of("zone", zone.isPresent()));
    }
}
