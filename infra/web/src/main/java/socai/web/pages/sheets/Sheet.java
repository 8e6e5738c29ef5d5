package socai.web.pages.sheets;

import java.util.List;

/**
 * A table to be taken away.
 *
 * @param name of the file, without its kind, and of the sheet
 * @param rows cells are texts, numbers or days
 */
public record Sheet(String name, List<String> header, List<List<Object>> rows) {}
