package socai.demo.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import socai.demo.lists.PlaceTable.Place;
import socai.demo.lists.PlaceTable.Template;
import socai.demo.people.Chance;

/** Names of the cells of one commune, each once. */
record CellNames(PlaceTable table, Place place, Chance chance) {

    private static final List<String> VILLAGES = List.of(
            "Đông",
            "Đoài",
            "Thượng",
            "Hạ",
            "Trung",
            "Nội",
            "Ngoại",
            "Tiền",
            "Hậu",
            "Đình",
            "Chùa",
            "Giữa",
            "Bến",
            "Phú Mỹ",
            "An Lạc",
            "Yên Thịnh",
            "Đồng Tâm",
            "Hòa Bình",
            "Tân Tiến",
            "Đoàn Kết");

    /** A name and whether those who live there are its members. */
    record Named(String name, boolean residential) {}

    List<Named> choose(int count) {
        int homes = (count * 3 + 4) / 5;
        List<Named> chosen = new ArrayList<>();
        names(homes, true).forEach(name -> chosen.add(new Named(name, true)));
        names(count - homes, false).forEach(name -> chosen.add(new Named(name, false)));
        return chosen;
    }

    private Set<String> names(int count, boolean residential) {
        List<Template> templates = table.templates(place, residential);
        List<String> villages = chance.some(VILLAGES.size(), VILLAGES);
        Set<String> names = new LinkedHashSet<>();
        // A place of work has one cell; of villages and quarters there are many, numbered or named.
        List<Template> order = residential ? templates : chance.some(templates.size(), templates);
        for (int at = 0; names.size() < count; at++) {
            Template template = residential ? chance.one(order) : order.get(at % order.size());
            names.add(template.text()
                    .replace("{n}", Integer.toString(names.size() + 1))
                    .replace("{loai}", place.kind())
                    .replace("{thon}", villages.get(names.size() % villages.size()))
                    .replace("{ten}", place.name()));
        }
        return names;
    }
}
