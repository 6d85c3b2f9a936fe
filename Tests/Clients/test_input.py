"""Prompts: who may answer which, in what order, and what happens when nobody does."""

import pytest

from wire import Wire


@pytest.fixture
def wire(shared):
    client = Wire(shared.manager.get_connection_info())
    client.drain()
    yield client
    client.close()


def prompt(wire, subshell=None):
    parent = wire.execute("readLine()", subshell, allow_stdin=True)
    question = wire.next("stdin")
    assert question.type == "input_request" and question.parent_id == parent
    return parent, question.header


def answer(wire, value, **options):
    wire.send("input_reply", {"value": value}, "stdin", **options)


def result(wire, parent):
    assert wire.reply(parent).content["status"] == "ok"
    return [message.content["data"]["text/plain"] for message in wire.outputs(parent)[1:]]


@pytest.mark.parametrize("names_question", [False, True])
def test_an_answer_may_name_its_question_or_not(wire, names_question):
    parent, question = prompt(wire)
    answer(wire, "Ada 😀", parent=question if names_question else None)
    assert result(wire, parent) == ['Optional("Ada 😀")']


def test_an_answer_to_an_earlier_question_is_dropped(wire):
    parent, stale = prompt(wire)
    wire.ask_during("interrupt_request", parent)
    assert wire.reply(parent).content["status"] == "error"
    wire.drain()
    parent, fresh = prompt(wire)
    answer(wire, "stale", parent=stale)
    assert wire.is_quiet("shell")
    answer(wire, "fresh", parent=fresh)
    assert result(wire, parent) == ['Optional("fresh")']


def test_only_the_client_that_was_asked_can_answer(shared, wire):
    other = Wire(shared.manager.get_connection_info())
    wire.drain()
    parent, _ = prompt(wire)
    assert other.is_quiet("stdin")
    answer(other, "foreign")
    assert wire.is_quiet("shell")
    answer(wire, "own")
    assert result(wire, parent) == ['Optional("own")']
    other.close()


def test_malformed_answers_are_dropped(wire):
    parent, _ = prompt(wire)
    for value in (5, ["a"], {"a": 1}):
        answer(wire, value)
    wire.send("execute_request", {"code": "1"}, "stdin")
    assert wire.is_quiet("shell")
    answer(wire, "right")
    assert result(wire, parent) == ['Optional("right")']


def test_control_d_is_the_end_of_input(wire):
    parent, _ = prompt(wire)
    answer(wire, "\x04")
    assert result(wire, parent) == ["nil"]


def test_a_client_that_vanishes_in_a_prompt_leaves_a_kernel_that_works(shared, wire):
    gone = Wire(shared.manager.get_connection_info())
    prompt(gone)
    gone.close()
    wire.send("interrupt_request", channel="control")
    wire.drain()
    assert wire.run("1 + 1")[1][-1].content["data"]["text/plain"] == "2"


def test_prompts_of_several_shells_wait_side_by_side(wire):
    subshells = [wire.ask("create_subshell_request", channel="control")["subshell_id"] for _ in range(2)]
    asked = [prompt(wire, subshell) for subshell in [None, *subshells]]
    (first, first_question), (second, _), (third, third_question) = asked
    for parent, value, options in [
        (third, "three", {"parent": third_question}), (second, "two", {"subshell": subshells[0]}),
        (first, "one", {"parent": first_question}),
    ]:
        answer(wire, value, **options)
        assert wire.reply(parent).content["status"] == "ok"
    wire.drain()
    for subshell in subshells:
        wire.ask("delete_subshell_request", {"subshell_id": subshell}, "control")
