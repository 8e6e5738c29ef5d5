/** What one types before anybody can log in. */
package socai.app.cli;
