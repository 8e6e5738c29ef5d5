/** Lists of banks, read and matched. */
@NullMarked
package socai.web.pages.dues.bank;

import org.jspecify.annotations.NullMarked;
