/** Tests of corrected lists. */
@NullMarked
package socai.web.pages.cleansing;

import org.jspecify.annotations.NullMarked;
