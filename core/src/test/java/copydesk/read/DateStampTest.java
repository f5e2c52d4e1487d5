package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateStampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-25T09:00:00Z",
                "2024-3-25",
                "20240325",
                "at 20240325 or so",
                "25 March 2024",
                "25 Mar 2024, 10:15",
                "Mon, March 25, 2024",
                "March 25th, 2024 at 9 pm",
                "2024 march 25",
                "Mon, 25 Mar 2024 10:00:00 GMT",
                "Posted on Mar 25th, 2024 by Ana",
                "2024/3/25",
                "25/03/2024",
                "03/25/2024",
                "25.3.2024 09:00",
                "Updated 25 March 2024, first published 20 March 2024"
            })
    void aDayIsRead(String stamp) {
        assertEquals(Optional.of(LocalDate.of(2024, 3, 25)), DateStamp.read(stamp));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024",
                "99999999",
                "13 monkeys 12",
                "March 2024",
                "25 March",
                "03/05/2024",
                "13/14/2024",
                "25/03/24",
                "2024-13-25",
                "31 June 2024",
                "25 March 1899",
                "25 March 2101",
                "1 of 2 in 300",
                "12 people, 13 boats, 14 days",
                "ma 25, 2024, 3"
            })
    void whatIsNoCertainDayIsNone(String stamp) {
        assertEquals(Optional.empty(), DateStamp.read(stamp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2100-12-31"})
    void yearsOfTwoCenturiesAreTaken(String stamp) {
        assertEquals(Optional.of(LocalDate.parse(stamp)), DateStamp.read(stamp));
    }
}
