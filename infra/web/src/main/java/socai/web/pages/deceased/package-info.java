/** The register of the deceased, as a page and as a sheet. */
@NullMarked
package socai.web.pages.deceased;

import org.jspecify.annotations.NullMarked;
