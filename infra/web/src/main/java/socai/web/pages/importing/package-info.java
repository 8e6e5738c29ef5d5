/** Taking over lists: upload, columns, dry run, import, report. */
@NullMarked
package socai.web.pages.importing;

import org.jspecify.annotations.NullMarked;
