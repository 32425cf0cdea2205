package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactImportTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void makesContacts() {
        Response done =
                imported("firstname,lastname,number\nAlan,Turing,+4921163553355\r\n\"Änne, \"\"Ä\"\"\n\",€,0211");

        assertThat(done.status()).isEqualTo(204);
        assertThat(fake.contacts().all())
                .extracting(contact -> contact.getString("name") + "|" + contact.getString("scope"))
                .endsWith("Alan Turing|PRIVATE", "Änne, \"Ä\"\n €|PRIVATE")
                .hasSize(5);
        assertThat(raw.get("/contacts?phonenumbers=%2B4921163553355").ids()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstname,lastname,number", "Firstname,LASTNAME,Number\r\n"})
    void aHeaderAlone(String csv) {
        assertThat(imported(csv).status()).isEqualTo(204);
        assertThat(fake.contacts().all()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lastname,firstname,number\na,b,c",
                "firstname,lastname\na,b",
                "firstname,lastname,number,alias\na,b,c,d",
                "\uFEFFfirstname,lastname,number\na,b,c",
                "firstname, lastname, number\na,b,c",
                "firstname,lastname,number\na,b",
                "firstname,lastname,number\na,b,c,d",
                "firstname,lastname,number\n\na,b,c",
                "firstname,lastname,number\n\"a,b,c",
                "firstname,lastname,number\n\"a\"x,b,c",
                "\n"
            })
    void refuses(String csv) {
        assertThat(imported(csv).status()).isEqualTo(500);
        assertThat(fake.contacts().all()).hasSize(3);
    }

    @Test
    void refusesLatin1() {
        assertThat(imported("firstname,lastname,number\nÄnne,Müller,1", StandardCharsets.ISO_8859_1)
                        .status())
                .isEqualTo(500);
    }

    @Test
    void refusesWhatIsNotBase64() {
        assertThat(raw.post("/contacts/import/csv", "{\"base64Content\":\"firstname,lastname,number\"}")
                        .status())
                .isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"base64Content\":\"\"}", "{\"base64\":\"YQ==\"}"})
    void asksForContent(String body) {
        assertThat(raw.post("/contacts/import/csv", body).status()).isEqualTo(400);
    }

    private Response imported(String csv) {
        return imported(csv, StandardCharsets.UTF_8);
    }

    private Response imported(String csv, Charset charset) {
        String base64 = Base64.getEncoder().encodeToString(csv.getBytes(charset));
        return raw.post("/contacts/import/csv", "{\"base64Content\":\"" + base64 + "\"}");
    }
}
