### The words of the passkeys plugin. Nothing here is shown while it is switched off, except its name and summary beside the
### switch on the settings page.

## The settings page

# Beside the plugin's switch; also the title of its tab on the account page, and of its part of an admin's view of a user.
passkeys-title = { -passkeys }
# Beside the plugin's switch, under its name.
passkeys-summary = ลงชื่อเข้าใช้ด้วยลายนิ้วมือ ใบหน้า PIN หรือคีย์ความปลอดภัยแทนรหัสผ่าน
# Above the plugin's settings, when everything is well.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-ready = { -passkeys }ผูกกับ { $domain } และใช้งานได้ในที่อยู่ที่คุณเปิดอยู่ตอนนี้
# Above the plugin's settings, when the admin uses the panel at an address where passkeys cannot work. A link to the right one follows.
# Variables:
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
passkeys-settings-elsewhere = { -passkeys }ผูกกับ { $domain } และใช้ไม่ได้ในที่อยู่ที่คุณเปิดอยู่ตอนนี้ ใช้ที่อยู่นี้แทน:
# Above the plugin's settings, one line for each address of the panel, where there are several or none works.
# Variables:
#   $origin (String) - the address, such as https://panel.example.com
#   $domain (String) - the host name that passkeys are bound to, such as panel.example.com
#   $standing (String) - usable, related, nameless (an IP address), insecure (not https) or unrelated
passkeys-settings-origin =
    { $standing ->
        [usable] { -passkeys }ใช้งานได้ที่ { $origin }
        [related] { -passkeys }ใช้งานได้ที่ { $origin } ในเบราว์เซอร์ที่สอบถาม { $domain } ถึงที่อยู่ที่เกี่ยวข้อง
        [nameless] { -passkeys }ใช้ไม่ได้ที่ { $origin } เพราะเบราว์เซอร์จะผูกกับชื่อโฮสต์เท่านั้น ไม่ใช่ที่อยู่ IP ตั้งชื่อให้แผงควบคุม
        [insecure] { -passkeys }ใช้ไม่ได้ที่ { $origin } เพราะเบราว์เซอร์ต้องใช้ https ทุกที่ยกเว้น localhost เปิดให้เข้าแผงควบคุมผ่าน https
       *[unrelated] { -passkeys }ใช้ไม่ได้ที่ { $origin } เพราะไม่ได้อยู่ภายใต้ { $domain } เปลี่ยนโดเมนด้านล่าง หรือเปลี่ยนที่อยู่
    }
# A setting.
passkeys-setting-rp-name = ชื่อที่แสดงเมื่อขอใช้{ -passkey }
# Under the setting passkeys-setting-rp-name.
passkeys-setting-rp-name-help = ชื่อที่โทรศัพท์และเบราว์เซอร์ใช้เรียกแผงควบคุมนี้ เว้นว่างไว้เพื่อใช้ชื่อของแผงควบคุมเอง
# A setting.
passkeys-setting-rp-id = โดเมนที่ผูกกับ{ -passkeys }
# Under the setting passkeys-setting-rp-id.
passkeys-setting-rp-id-help = ชื่อโฮสต์ในที่อยู่ของแผงควบคุม หรือโดเมนระดับบนของชื่อนั้น เว้นว่างไว้เพื่อใช้ชื่อโฮสต์ { -passkeys }ที่สร้างไว้สำหรับโดเมนอื่นจะใช้ไม่ได้อีก
# A setting, a number of seconds.
passkeys-setting-ttl = เวลาในการตอบคำขอ เป็นวินาที
# Under the setting passkeys-setting-ttl.
passkeys-setting-ttl-help = เมื่อพ้นเวลานี้ คำขอจะหมดอายุและต้องเริ่มใหม่
# A setting, a number.
passkeys-setting-limit = จำนวน{ -passkeys }ต่อบัญชี
# Under the setting passkeys-setting-limit.
passkeys-setting-limit-help = บัญชีที่มีมากกว่านี้อยู่แล้วจะยังคงเก็บไว้ได้
# A setting, a checkbox.
passkeys-setting-password-off = อนุญาตให้ผู้ใช้ปิดใช้รหัสผ่านของตน
# Under the setting passkeys-setting-password-off.
passkeys-setting-password-off-help = จากนั้นจะลงชื่อเข้าใช้ได้ด้วย{ -passkey }เท่านั้น ผู้ที่ปิดใช้รหัสผ่านไปแล้วจะยังคงเป็นเช่นเดิม
# A setting, a checkbox.
passkeys-setting-synced = อนุญาต{ -passkeys }ที่ซิงค์
# Under the setting passkeys-setting-synced.
passkeys-setting-synced-help = ตัวจัดการรหัสผ่านจะคัดลอก{ -passkeys }เหล่านี้ไปยังอุปกรณ์ทุกเครื่องของผู้ใช้ หากไม่อนุญาต จะเพิ่มและใช้ได้เฉพาะคีย์ที่อยู่ในอุปกรณ์เครื่องเดียว

## The sign-in page, and the page on which one confirms who one is

# Between the password form and the button for passkeys.
passkeys-or = หรือ
# Button on the sign-in page.
passkeys-sign-in = ลงชื่อเข้าใช้ด้วย{ -passkey }
# Button on the page that asks to confirm who one is.
passkeys-confirm = ยืนยันด้วย{ -passkey }
# Wherever a passkey could be used, if the browser runs no scripts.
passkeys-no-script = { -passkeys }ต้องใช้ JavaScript เปิด JavaScript สำหรับหน้านี้เพื่อใช้งาน

## What a browser's prompt led to; shown beside the button that opened it

# The prompt was closed, or found no passkey: browsers do not tell which.
passkeys-cancelled = ไม่มีการใช้{ -passkey } ลองอีกครั้ง และเลือกอุปกรณ์อื่นในหน้าต่างคำขอหากเครื่องนี้ไม่มี{ -passkey }สำหรับแผงควบคุมนี้
# Nobody answered the prompt in time.
passkeys-timed-out = ไม่มีการตอบคำขอภายในเวลาที่กำหนด ลองอีกครั้งเมื่อมีอุปกรณ์อยู่ใกล้ตัว
# The browser or the device cannot do what a passkey needs.
passkeys-unsupported = เบราว์เซอร์หรืออุปกรณ์นี้ใช้{ -passkeys }ไม่ได้ ลองใช้เครื่องอื่น หรือคีย์ความปลอดภัยที่มี PIN
# An admin has switched passkeys off while the page was open.
passkeys-switched-off = แผงควบคุมนี้ปิดการใช้{ -passkeys }แล้ว ใช้รหัสผ่านแทน

## The tab of the account page

# Instead of the list, for an account without passkeys.
passkeys-empty = คุณยังไม่มี{ -passkeys } เมื่อมีแล้ว คุณจะลงชื่อเข้าใช้ได้ด้วยการปลดล็อกอุปกรณ์ ไม่ต้องจำอะไร และไม่มีอะไรให้หน้าเว็บปลอมขโมยได้
# Label of the field in which a passkey is renamed.
passkeys-name = ชื่อ
# Label of the field above the button that adds a passkey. What is left empty is named after its provider.
passkeys-name-new = ชื่อของ{ -passkey }ใหม่ (ไม่บังคับ)
# Button.
passkeys-add = เพิ่ม{ -passkey }
# Opens the field for a new name, and is the button that saves it.
passkeys-rename = เปลี่ยนชื่อ
# Opens the question passkeys-remove-confirm, and is the button that agrees to it.
passkeys-remove = ลบ
# Above the button that removes a passkey for good.
# Variables:
#   $name (String) - the passkey's name
passkeys-remove-confirm = ลบ “{ $name }” ใช่ไหม หลังจากนั้นจะใช้ลงชื่อเข้าใช้ไม่ได้อีก และเซสชันอื่นทั้งหมดที่ลงชื่อเข้าใช้ด้วยรายการนี้จะสิ้นสุดทันที
# Button under the list: a prompt that changes nothing, to see that a passkey works.
passkeys-try = ลองใช้{ -passkey }
# After passkeys-try.
# Variables:
#   $name (String) - the passkey's name
passkeys-works = “{ $name }” ใช้งานได้
# In the list: the passkey is copied to all of a person's devices.
passkeys-synced = ซิงค์ระหว่างอุปกรณ์
# In the list: the passkey cannot leave its device.
passkeys-device-only = อยู่ในอุปกรณ์เครื่องเดียว
# In the list, before a date.
passkeys-added = เพิ่มเมื่อ:
# In the list, before a date; also in an admin's view of a user.
passkeys-last-used = ใช้ล่าสุด:
# In the list: the current session was signed in with this passkey.
passkeys-this-session = เซสชันนี้
# In the list, and in an admin's view of a user, below a passkey whose signature counter did not grow.
passkeys-warning-counter = อาจมีสำเนาของ{ -passkey }นี้ หากไม่ได้ย้ายไปยังอุปกรณ์อื่น ให้ลบออกแล้วเพิ่มรายการใหม่
# In the list, and in an admin's view of a user, below a passkey that was made for another address of the panel.
# Variables:
#   $domain (String) - the host name that it was made for, such as old.example.com; none where it cannot be read at all
passkeys-warning-address =
    { $domain ->
        [none] อ่าน{ -passkey }นี้ไม่ได้ จึงใช้ลงชื่อเข้าใช้ไม่ได้ ลบออกแล้วเพิ่มรายการใหม่
       *[other] { -passkey }นี้สร้างขึ้นสำหรับ { $domain } และใช้ในที่อยู่นี้ไม่ได้ ลบออกแล้วเพิ่มรายการใหม่
    }
# In the list, and in an admin's view of a user, below a passkey whose password manager no longer keeps a copy.
passkeys-warning-backup = { -passkey }นี้ไม่มีการสำรองข้อมูลแล้ว มีอีกรายการไว้จะช่วยให้ยังเข้าบัญชีได้แม้อุปกรณ์หาย
# Above the buttons passkeys-only-start and passkeys-only-end.
# Variables:
#   $password (String) - on or off: whether the password signs in
passkeys-only =
    { $password ->
        [off] คุณลงชื่อเข้าใช้ได้ด้วย{ -passkeys }เท่านั้น เพราะรหัสผ่านปิดอยู่
       *[on] คุณยังลงชื่อเข้าใช้ด้วยรหัสผ่านได้ จะปิดใช้รหัสผ่านก็ได้เพื่อให้ลงชื่อเข้าใช้ได้ด้วย{ -passkeys }เท่านั้น
    }
# Below passkeys-only, for an account with one usable passkey.
passkeys-only-single = คุณมี{ -passkey }ที่ใช้งานได้เพียงรายการเดียว หากทำหาย จะต้องใช้รหัสกู้คืนหรือขอให้ผู้ดูแลระบบช่วยจึงจะเข้าได้ เพิ่มอีกรายการหรือสร้างรหัสกู้คืนไว้
# Button.
passkeys-only-start = ปิดใช้รหัสผ่านของฉัน
# Button.
passkeys-only-end = เปิดใช้รหัสผ่านของฉันอีกครั้ง

## An admin's view of a user

# Above the button passkeys-remove-all; not shown for an account without passkeys.
# Variables:
#   $count (Number) - how many passkeys the account has, at least 1
passkeys-users-count =
    { $count ->
       *[other] บัญชีนี้มี{ -passkeys } { $count } รายการ
    }
# Opens the question passkeys-remove-all-confirm, and is the button that agrees to it.
passkeys-remove-all = ลบ{ -passkeys }ทั้งหมด
# Above the button that removes them for good.
# Variables:
#   $name (String) - the user name
passkeys-remove-all-confirm = ลบ{ -passkeys }ทั้งหมดของ { $name } ใช่ไหม เซสชันที่ลงชื่อเข้าใช้ด้วยรายการเหล่านั้นจะสิ้นสุด และรหัสผ่านจะใช้ได้อีกครั้งหากปิดไว้

## Problems: the title, and then one of the texts that say why and what to do

# Title of every problem.
passkeys-problem = ไม่สำเร็จ
# A passkey was not accepted, its prompt had expired or was used already, or the request could not be read.
passkeys-problem-try-again = ยืนยัน{ -passkey }ไม่ได้ ตรวจสอบการเชื่อมต่อแล้วเริ่มใหม่
# At sign-in, with a passkey that this panel does not know.
passkeys-problem-unknown = แผงควบคุมนี้ไม่รู้จัก{ -passkey }นั้น ซึ่งอาจถูกลบไปแล้ว เลือกรายการอื่นหรือใช้รหัสผ่าน
# The passkey to rename or remove is not there.
passkeys-problem-not-found = ไม่มี{ -passkey }นี้แล้ว โหลดหน้านี้ใหม่
# Where passkeys cannot work; on a page, a link to the address follows.
# Variables:
#   $address (String) - where they work, such as https://panel.example.com; none if they work nowhere
passkeys-problem-address =
    { $address ->
        [none] { -passkeys }ใช้ได้เฉพาะในที่อยู่ https ที่มีชื่อโฮสต์ หรือที่ localhost ขอให้ผู้ดูแลระบบตั้งที่อยู่แบบนี้ให้แผงควบคุม
       *[other] { -passkeys }ใช้ได้เฉพาะในที่อยู่ https ที่มีชื่อโฮสต์ หรือที่ localhost และต้องเป็นที่อยู่ที่แผงควบคุมนี้กำหนดไว้ เปิดแผงควบคุมที่ { $address }
    }
# After a rename or when adding.
# Variables:
#   $limit (Number) - how many characters a name may have
passkeys-problem-name = ชื่อต้องมี 1 ถึง { $limit } อักขระ และไม่มีการขึ้นบรรทัดใหม่ เลือกชื่ออื่น
# When adding one more than the panel allows; instead of the form for adding.
# Variables:
#   $limit (Number) - how many passkeys an account may have
passkeys-problem-limit =
    { $limit ->
       *[other] คุณมี{ -passkeys }ครบ { $limit } รายการตามที่แผงควบคุมนี้อนุญาตแล้ว ลบออกหนึ่งรายการก่อนเพิ่มใหม่
    }
# When adding a synced passkey; also in the list, below one.
passkeys-problem-synced = แผงควบคุมนี้ไม่อนุญาต{ -passkeys }ที่ซิงค์ระหว่างอุปกรณ์ ใช้คีย์ความปลอดภัยหรืออุปกรณ์อื่น
# When turning the password off.
passkeys-problem-password-off = แผงควบคุมนี้ไม่อนุญาตให้ปิดใช้รหัสผ่าน ขอให้ผู้ดูแลระบบอนุญาต
# When adding a passkey that is already there.
passkeys-problem-duplicate = ลงทะเบียน{ -passkey }นี้ไว้แล้ว เลือกอุปกรณ์อื่นหรือใช้รายการที่มีอยู่
# When removing the last usable passkey, or turning the password off without one.
passkeys-problem-last-usable = หากไม่ใช้รหัสผ่าน คุณต้องมี{ -passkey }ที่ใช้งานได้ เพิ่มอีกรายการ หรือเปิดใช้รหัสผ่านอีกครั้ง
