"""Headings, and days said once for several things."""

import pytest

APART = [
    ("bake a cake on friday and call Bo", [20, None]),
    ("call Ann today\n\nwater the ferns", [18, None]),
    ("Saturday:\n- mow the lawn\n\nring Theo", [21, None]),
    ("email Ann. all good by thursday.", [None, 19]),
]
HEADED = [
    ("Groceries: rice, leeks, soap", ["Rice", "Leeks", "Soap"]),
    ("Errands:\n- stamps\n- bank", ["Stamps", "Bank"]),
    ("Tomorrow on my day off: wash the car, call the bank", ["Wash the car", "Call the bank"]),
    ("Saturday:\n- mow the lawn\n- ring Theo", ["Mow the lawn", "Ring Theo"]),
]
SHARED = [
    ("email Ann. book the room. All by Thursday.", 19, 2),
    ("ring the vet, water the ferns, everything by friday", 20, 2),
    ("email Ann and ring Bo. both by friday", 20, 2),
    ("tomorrow I need to ring the bank, post the parcel and iron a shirt", 19, 3),
    ("wash the car, mop the floor, and feed the cat this weekend", 21, 3),
    ("friday. water the plants. feed the cat.", 20, 2),
    ("Things for today. Ring the vet. Post the form.", 18, 2),
    ("Tomorrow on my day off: wash the car, call the bank", 19, 2),
]
OWN = [
    ("tuesday blood test, wednesday school photos", [24, 25]),
    ("monday gym, tuesday choir, friday dentist", [23, 24, 20]),
    ("party on friday, brunch the next day", [20, 21]),
]


def _days(found):
    return [item.due_at.day if item.due_at else None for item in found.items]


@pytest.mark.parametrize(("text", "days"), APART)
def test_a_day_reaches_no_further_than_its_sentence_or_list(reading, text, days):
    assert _days(reading(text)) == days


@pytest.mark.parametrize(("text", "titles"), HEADED)
def test_a_list_under_a_heading_is_its_points(reading, text, titles):
    assert [item.title for item in reading(text).items] == titles


@pytest.mark.parametrize(("text", "day", "count"), SHARED)
def test_a_day_said_once_for_all_is_due_for_each(reading, text, day, count):
    assert _days(reading(text)) == [day] * count


@pytest.mark.parametrize(("text", "days"), OWN)
def test_things_in_a_row_keep_each_its_day(reading, text, days):
    assert _days(reading(text)) == days


def test_shopping_under_a_heading_is_shopping(reading):
    kinds = {item.type for item in reading("Groceries: rice, light bulbs, soap").items}
    assert kinds == {"shopping"}
