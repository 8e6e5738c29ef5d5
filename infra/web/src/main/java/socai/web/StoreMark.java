package socai.web;

/** What the store says about itself. @param demo its data and its clock are a demonstration; each page says so */
public record StoreMark(boolean demo) {}
