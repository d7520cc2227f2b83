package org.beloved.accounts.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    private final Phrasebook phrasebook = new Phrasebook();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1|Phone: Safari on iPhone|Teléfono: Safari en iPhone",
                "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36|Phone: Chrome on Android|Teléfono: Chrome en Android",
                "Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 SamsungBrowser/23.0 Chrome/115.0 Safari/537.36|Tablet: Samsung Internet on Android|Tableta: Samsung Internet en Android",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0|Computer: Edge on Windows|Computadora: Edge en Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0|Computer: Firefox on Linux|Computadora: Firefox en Linux",
                "curl/8.5.0|Another device|Otro aparato"
            })
    void isSaidInPlainWordsAndKeptInFew(String userAgent, String english, String spanish) {
        Device device = Device.of(userAgent);
        assertThat(device.say(phrasebook.in(Language.ENGLISH))).isEqualTo(english);
        assertThat(device.say(phrasebook.in(Language.SPANISH))).isEqualTo(spanish);
        assertThat(Device.parse(device.stored())).isEqualTo(device);
        assertThat(device.stored()).hasSizeLessThan(40);
    }
}
