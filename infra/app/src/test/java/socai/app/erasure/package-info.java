/** What remains when everybody is erased. */
package socai.app.erasure;
