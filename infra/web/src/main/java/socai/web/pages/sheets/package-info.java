/** Lists as files: CSV and Excel. */
@NullMarked
package socai.web.pages.sheets;

import org.jspecify.annotations.NullMarked;
