package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    private static final String PRIVATE = "11111111-1111-4111-8111-111111111111";
    private static final String SHARED = "22222222-2222-4222-8222-222222222222";
    private static final String INTERNAL = "33333333-3333-4333-8333-333333333333";

    private static final String NEW = """
            {"name": "Änne Müller", "family": "Müller", "given": "Änne", "picture": "aGVsbG8=",
             "emails": [{"email": "aenne@example.com", "type": ["home"]}],
             "numbers": [{"number": "+4915799912350", "type": []}],
             "addresses": [{"poBox": "1", "extendedAddress": "2", "streetAddress": "3", "locality": "4", "region": "5",
                            "postalCode": "6", "country": null}],
             "organization": [["Example Ltd.", "Sales"]], "note": "", "websites": [], "scope": "SHARED"}""";

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void listsAllScopes() {
        Response all = raw.get("/contacts");

        assertThat(all.ids()).containsExactly(PRIVATE, SHARED, INTERNAL);
        assertThat(all.json().getInt("totalCount")).isEqualTo(3);
        assertThat(all.items()).allSatisfy(contact -> assertThat(contact).doesNotContainKeys("family", "given"));
    }

    @Test
    void listsAPage() {
        Response page = raw.get("/contacts?offset=1&limit=1");

        assertThat(page.ids()).containsExactly(SHARED);
        assertThat(page.json().getInt("totalCount")).isEqualTo(3);
    }

    @Test
    void fiveThousandIfNobodySaysHowMany() {
        IntStream.range(0, 5_000).forEach(i -> fake.contacts().add("{\"id\":\"n" + i + "\"}"));

        assertThat(raw.get("/contacts").ids()).hasSize(5_000);
        assertThat(raw.get("/contacts").json().getInt("totalCount")).isEqualTo(5_003);
        assertThat(raw.get("/contacts?limit=6000").ids()).hasSize(5_003);
    }

    @Test
    void numbersMakeItIgnoreThePage() {
        Response found =
                raw.get("/contacts?offset=1&limit=1&phonenumbers=%2B4915799912347&phonenumbers=%2B4915799912345");

        assertThat(found.ids()).containsExactly(PRIVATE, INTERNAL);
        assertThat(found.json().getInt("totalCount")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=-1", "offset=x", "phonenumber=1"})
    void refusesToList(String query) {
        assertThat(raw.get("/contacts?" + query).status()).isEqualTo(400);
    }

    @Test
    void readsOne() {
        assertThat(raw.get("/contacts/" + SHARED).json().getString("name")).isEqualTo("Alan Turing");
        assertThat(raw.get("/contacts/other").status()).isEqualTo(404);
        assertThat(raw.get("/contacts/internal").ids()).containsExactly(INTERNAL);
    }

    @Test
    void createsWithAllFields() {
        assertThat(raw.post("/contacts", NEW).status()).isEqualTo(204);

        JsonObject created = fake.contacts().all().get(3);
        String id = created.getString("id");
        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(created).containsAllEntriesOf(JsonText.object(NEW));
        assertThat(raw.get("/contacts/" + id).json()).doesNotContainKeys("family", "given");
    }

    @Test
    void whatIsReadIsComplete() {
        raw.post("/contacts", "{\"name\":\"A\",\"scope\":\"PRIVATE\"}");

        JsonObject created = raw.get("/contacts").items().get(3);
        assertThat(created.toString())
                .startsWith(
                        "{\"name\":\"A\",\"picture\":null,\"emails\":[],\"numbers\":[],\"addresses\":[],\"organization\":[],");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"A"}                                                            | /scope
            {"name":"A","scope":"INTERNAL"}                                         | /scope
            {"name":"A","scope":"private"}                                          | /scope
            {"name":1,"scope":"SHARED"}                                             | /name
            {"firstname":"A","scope":"SHARED"}                                      | /firstname
            {"id":"1","scope":"SHARED"}                                             | /id
            {"scope":"SHARED","picture":1}                                          | /picture
            {"scope":"SHARED","emails":null}                                        | /emails
            {"scope":"SHARED","emails":["a@b"]}                                     | ''
            {"scope":"SHARED","emails":[{"email":"a@b"}]}                           | /type
            {"scope":"SHARED","numbers":[{"number":"+4915799912350","type":"x"}]}   | /type
            {"scope":"SHARED","numbers":[{"phone":"+4915799912350","type":[]}]}     | /phone
            {"scope":"SHARED","addresses":[{"street":"x"}]}                         | /street
            {"scope":"SHARED","addresses":[{"locality":1}]}                         | /locality
            {"scope":"SHARED","organization":["x"]}                                 | /organization
            {"scope":"SHARED","organization":[[1]]}                                 | /organization
            """)
    void refusesToCreate(String contact, String pointer) {
        Response refused = raw.post("/contacts", contact);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(fake.contacts().all()).hasSize(3);
    }

    @Test
    void updatesWhatWasRead() {
        String changed = raw.get("/contacts/" + PRIVATE).body().replace("Grace Hopper", "Rear Admiral Hopper");

        assertThat(raw.put("/contacts/" + PRIVATE, changed).status()).isEqualTo(204);

        assertThat(raw.get("/contacts/" + PRIVATE).json()).isEqualTo(JsonText.object(changed));
        JsonObject kept = fake.contacts().find(PRIVATE).orElseThrow();
        assertThat(kept.getString("given")).isEqualTo("Grace");
        assertThat(kept.getString("family")).isEqualTo("Hopper");
        assertThat(raw.get("/contacts").ids()).containsExactly(PRIVATE, SHARED, INTERNAL);
    }

    @Test
    void updatesNames() {
        raw.put("/contacts/" + PRIVATE, "{\"given\":\"G.\",\"scope\":\"PRIVATE\"}");

        JsonObject updated = fake.contacts().find(PRIVATE).orElseThrow();
        assertThat(updated.getString("given")).isEqualTo("G.");
        assertThat(updated.getString("name")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({PRIVATE + ", 204", INTERNAL + ", 403", "other, 404"})
    void updatesAndDeletesWhatIsOnesOwn(String id, int status) {
        assertThat(raw.put("/contacts/" + id, "{\"scope\":\"SHARED\"}").status())
                .isEqualTo(status);
        assertThat(raw.delete("/contacts/" + id).status()).isEqualTo(status);
    }

    @Test
    void theIdOfAnUpdateIsThatOfThePath() {
        assertThat(raw.put("/contacts/" + PRIVATE, "{\"id\":\"" + SHARED + "\",\"scope\":\"SHARED\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void deletesOne() {
        raw.delete("/contacts/" + SHARED);

        assertThat(raw.get("/contacts").ids()).containsExactly(PRIVATE, INTERNAL);
    }

    @Test
    void deletesAllPrivateOnes() {
        raw.delete("/contacts");

        assertThat(raw.get("/contacts").ids()).isEqualTo(List.of(SHARED, INTERNAL));
    }
}
